"""Spreadsheets that offices bring (XLSX, ODS, CSV): bytes to rows, hostile ones refused."""
