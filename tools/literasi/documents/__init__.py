"""Text to Document: plain values and the place of every one of them."""
