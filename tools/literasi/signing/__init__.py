"""Electronic signatures of PDFs: bytes, trusted roots and a moment in; a verdict out."""
