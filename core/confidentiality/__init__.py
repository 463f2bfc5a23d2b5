"""Statistical confidentiality: what may be published, and what follows from it.

`linked` puts all figures that are published together into one system of cells and sums; `rules`
says which cells are too small; `suppress` withholds cells until none of them can be narrowed down;
`audit` tries to, as an outsider would; `rounding` changes figures instead of withholding them.
"""
