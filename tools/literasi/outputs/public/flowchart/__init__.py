"""The flowchart part of an SOP in the official form (PermenPAN-RB 35/2012), drawn."""
