-- Journeys in Neovim (0.7.2 and later), with nothing but its own LSP client. In your init.lua:
--
--   require("journeys").setup({})
--
-- Keys are yours to choose; see `:help lsp`. Ctrl-X Ctrl-O completes.
local M = {}

local defaults = {
  -- The program; give the whole path where it is not on your PATH.
  cmd = { "journeys", "lsp" },
  -- Told of every text that the server looks after, to set keys in.
  on_attach = nil,
  -- What your completion plugin can do, where you have one.
  capabilities = nil,
  -- Whether to lay the text out when it is saved.
  format_on_save = true,
}

-- A workspace is the folder that a repository or settings begin in, or else the folder of the file.
local function root_of(file)
  local folder = vim.fn.fnamemodify(file, ":p:h")
  for _, name in ipairs({ ".git", ".editorconfig" }) do
    local found = vim.fn.finddir(name, folder .. ";")
    found = found ~= "" and found or vim.fn.findfile(name, folder .. ";")
    if found ~= "" then
      return vim.fn.fnamemodify(found, ":p:s?[/\\\\]$??:h")
    end
  end

  return vim.fn.fnamemodify(folder, ":t") == "journeys" and vim.fn.fnamemodify(folder, ":h") or folder
end

local function format(bufnr)
  if vim.lsp.buf.format then
    vim.lsp.buf.format({ bufnr = bufnr, timeout_ms = 2000 })
  else
    vim.lsp.buf.formatting_sync(nil, 2000)
  end
end

local function on_attach(options)
  return function(client, bufnr)
    vim.bo[bufnr].omnifunc = "v:lua.vim.lsp.omnifunc"
    if options.format_on_save then
      vim.api.nvim_create_autocmd("BufWritePre", { buffer = bufnr, callback = function() format(bufnr) end })
    end

    if options.on_attach then
      options.on_attach(client, bufnr)
    end
  end
end

local clients = {}

-- One server for each workspace, whatever the number of its files that are open.
local function attach(options, bufnr)
  local file = vim.api.nvim_buf_get_name(bufnr)
  local root = file == "" and vim.fn.getcwd() or root_of(file)
  local config = {
    name = "journeys",
    cmd = options.cmd,
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
    capabilities = options.capabilities or vim.lsp.protocol.make_client_capabilities(),
    on_attach = on_attach(options),
  }
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = bufnr })
    return
  end

  local known = clients[root]
  if not known or vim.lsp.client_is_stopped(known) then
    clients[root] = vim.lsp.start_client(config)
  end

  if clients[root] then
    vim.lsp.buf_attach_client(bufnr, clients[root])
  end
end

function M.setup(given)
  local options = vim.tbl_extend("force", defaults, given or {})
  vim.api.nvim_create_autocmd("FileType", {
    pattern = "journey",
    callback = function(event)
      attach(options, event.buf or vim.api.nvim_get_current_buf())
    end,
  })
end

return M
