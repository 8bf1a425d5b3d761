"""What the commands on sealed personal data share."""
