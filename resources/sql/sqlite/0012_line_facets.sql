-- How many lines there are of each account, status and plan: counted from the index, without reading the lines.
CREATE INDEX line_facets ON line (tenant_id, account_id, status, rate_plan);
