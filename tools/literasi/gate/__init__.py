"""Document to findings: what the published schemas say."""
