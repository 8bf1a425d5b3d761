"""The office's books as rows of the records (the eight of Kendal's SOP, and the ekspedisi)."""
