-- How a journey is typed: the layout that `journeys fmt` gives, and `#` for comments.
vim.bo.commentstring = "# %s"
vim.bo.comments = ":#"
vim.bo.expandtab = true
vim.bo.shiftwidth = 2
vim.bo.softtabstop = 2
vim.bo.tabstop = 2
vim.bo.smartindent = true
vim.bo.cinkeys = "0},!^F,o,O"
-- A hyphen is part of a name, so that `w`, `*` and completion take all of it.
vim.opt_local.iskeyword:append("-")
