"""The front desk: click commands, one error boundary, exit codes."""
