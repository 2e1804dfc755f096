-- A writer in Neovim: from an empty file to a clean one, typing keys as she would. Writes what she saw, as JSON, to the file `SEEN`.
local seen = {}
local today = vim.env.TODAY
local ok_keys = { esc = "<Esc>", list = "<C-x><C-o>", take = "<C-y>", close = "<C-e>" }

local function keys(text)
  vim.api.nvim_input(text)
end

-- Everything below runs as one coroutine, which gives way whenever it waits, so that the editor works as it does for a person.
local function wait(what, condition, patience)
  local thread = coroutine.running()
  local timer = vim.loop.new_timer()
  local left = (patience or 20000) / 25
  timer:start(25, 25, vim.schedule_wrap(function()
    if timer:is_closing() then
      return
    end

    left = left - 1
    local good, value = pcall(condition)
    if (good and value) or left <= 0 then
      timer:close()
      coroutine.resume(thread, good and value or nil)
    end
  end))
  local value = coroutine.yield()
  if not value then
    error("waited in vain for " .. what .. "; the text is\n" .. table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
      .. "\nand the findings are " .. vim.inspect(vim.diagnostic.get(0)))
  end

  return value
end

local function lines(buffer)
  return vim.api.nvim_buf_get_lines(buffer or 0, 0, -1, false)
end

local function text(buffer)
  return table.concat(lines(buffer), "\n") .. "\n"
end

local function mode()
  return vim.api.nvim_get_mode().mode
end

-- Types, literally, and waits until it stands there.
local function type_lines(list)
  for _, line in ipairs(list) do
    vim.api.nvim_feedkeys(line .. "\n", "nt", false)
    wait("the line " .. line, function()
      local typed = lines()[vim.fn.line(".") - 1] or ""
      return vim.trim(typed) == vim.trim(line)
    end)
  end
end

-- Asks for completion behind what is typed and gives the words of the list.
local function complete(typed)
  vim.api.nvim_feedkeys(typed, "nt", false)
  wait("typing " .. typed, function() return vim.endswith(vim.api.nvim_get_current_line(), typed) end)
  keys(ok_keys.list)
  wait("a list behind " .. typed, function() return vim.fn.pumvisible() == 1 end)
  local words = {}
  for _, item in ipairs(vim.fn.complete_info({ "items" }).items) do
    table.insert(words, item.abbr ~= "" and item.abbr or item.word)
  end

  return words
end

local function leave_list()
  keys(ok_keys.close)
  wait("the list to close", function() return vim.fn.pumvisible() == 0 end)
end

local function codes()
  local names = {}
  for _, finding in ipairs(vim.diagnostic.get(0)) do
    local code = finding.code or (finding.user_data and finding.user_data.lsp and finding.user_data.lsp.code) or finding.message
    table.insert(names, tostring(code))
  end

  table.sort(names)
  return names
end

local function has(list, name)
  return vim.tbl_contains(list, name)
end

local function to_normal()
  keys(ok_keys.esc)
  wait("normal mode", function() return mode() == "n" end)
end

local function answers(method, parameters)
  local result
  vim.lsp.buf_request(0, method, parameters, function(err, answer)
    result = { error = err and err.message, answer = answer }
  end)
  wait(method, function() return result end)
  if result.error then
    error(method .. ": " .. result.error)
  end

  return result.answer
end

local function attached()
  return next(vim.lsp.buf_get_clients(0)) ~= nil and vim.tbl_count(vim.lsp.buf_get_clients(0)) == 1
    and select(2, next(vim.lsp.buf_get_clients(0))).initialized
end

-- The server answers before it has read the other files, with what it knows.
local function wait_for_folder()
  wait("the folder to be read", function()
    for _, answer in pairs(vim.lsp.buf_request_sync(0, "workspace/symbol", { query = "commuter" }, 1000) or {}) do
      if answer.result and #answer.result > 0 then
        return true
      end
    end
  end)
end

local function begin_journey()
  keys("i")
  wait("insert mode", function() return mode() == "i" end)
  seen.keywords = complete("jou")
  leave_list()
  to_normal()
  keys("S")
  wait("insert mode", function() return mode() == "i" end)
  type_lines({ 'journey puncture "Fixing a flat tyre" {' })
  seen.personas = complete("persona ")
  leave_list()
  to_normal()
  keys("S")
  wait("insert mode", function() return mode() == "i" end)
end

local function write_awareness()
  type_lines({
    "persona commuter",
    'goal "Ride on within the hour"',
    "owner workshop",
    "status live",
    "reviewed " .. today .. " every 90d",
    "stage awareness {",
    'touchpoint board "Board in the street" {',
    "channel street",
    'need "See that someone can help"',
    'says ready "Flat tyre? Ready within 3 hours"',
    "critical first-contact",
    'priority high because "Nobody looks for a second shop"',
    "satisfaction 4/5 on " .. today .. " n 40",
    "metric on-time",
    "feedback survey every 90d",
    "owner workshop",
    "then counter",
    "}",
    "}",
  })
end

local function see_findings()
  seen.findings_while_typing = wait("a claim that conflicts", function()
    local now = codes()
    return has(now, "conflicting-claim") and now
  end)
end

local function finish()
  type_lines({
    'skip consideration because "Nobody compares shops with a flat tyre"',
    "stage decision {",
    'touchpoint counter "At the counter" {',
    "channel street",
    'need "Know when the bike is ready"',
    'says ready "Your bike is ready within 2 hours"',
    "satisfaction 4/5 on " .. today .. " n 40",
    "}",
    "}",
    'skip post-purchase because "The repair ends at the counter"',
    'skip retention because "Written down in the journey about our service plan"',
    "}",
  })
  to_normal()
end

-- The cure that is offered at the finding, taken as `vim.lsp.buf.code_action` takes it when it is chosen.
local function fix()
  wait("the slip alone", function() return vim.deep_equal(codes(), { "conflicting-claim" }) end)
  vim.fn.search("3 hours")
  local finding = vim.diagnostic.get(0, { lnum = vim.fn.line(".") - 1 })[1]
  local parameters = vim.lsp.util.make_range_params()
  parameters.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0, vim.fn.line(".") - 1) }
  seen.finding = finding and finding.message
  seen.fixes = {}
  local chosen
  for _, action in ipairs(answers("textDocument/codeAction", parameters)) do
    table.insert(seen.fixes, action.title)
    chosen = chosen or (action.title == 'Write "2 hours"' and action)
  end

  vim.lsp.util.apply_workspace_edit(chosen.edit, "utf-16")
  seen.clean = wait("a clean journey", function()
    return #vim.diagnostic.get(0) == 0 and { text() }
  end)
end

local function rename()
  vim.fn.search("ready \"Your")
  vim.lsp.buf.rename("while-you-wait")
  wait("the new name here", function() return text():find('says +while%-you%-wait "Your') end)
  local brand = vim.fn.bufnr("brand.journey")
  wait("the new name where it is declared", function()
    brand = vim.fn.bufnr("brand.journey")
    return brand > 0 and text(brand):find("message while%-you%-wait")
  end)
  seen.renamed_here = text()
  seen.renamed_there = text(brand)
  wait("no finding after the new name", function() return #vim.diagnostic.get(0) == 0 end)
end

local function save()
  vim.cmd("silent wall")
  seen.saved = text()
end

local function watch_the_brand_change()
  vim.cmd("edit " .. vim.env.BRAND)
  wait("the brand in the window", function() return vim.api.nvim_buf_get_name(0):find("brand.journey") and attached() end)
  vim.fn.search("value  *2h")
  keys("A<BS><BS>3h<Esc>")
  local journey = vim.fn.bufnr("puncture.journey")
  seen.findings_elsewhere = wait("findings in the other file", function()
    local found = vim.diagnostic.get(journey)
    return #found > 0 and vim.tbl_map(function(finding) return finding.message end, found)
  end)
  keys("u")
  wait("no finding after undo", function() return #vim.diagnostic.get(journey) == 0 end)
end

local function hover()
  vim.cmd("edit " .. vim.env.JOURNEY)
  vim.fn.search("critical")
  local answer = answers("textDocument/hover", vim.lsp.util.make_position_params())
  seen.hover = answer and answer.contents.value
end

local function definition()
  vim.fn.search("while-you-wait")
  vim.lsp.buf.definition()
  wait("the declaration", function() return vim.api.nvim_buf_get_name(0):find("brand.journey") end)
  seen.definition = vim.api.nvim_get_current_line()
end

-- What is painted, by the words of the first line.
local function colours()
  seen.colours = {}
  for _, word in ipairs({ "journey", '"Fixing', "commuter", today }) do
    vim.fn.cursor(1, 1)
    local at = vim.fn.searchpos("\\V" .. word, "cW")
    table.insert(seen.colours, vim.fn.synIDattr(vim.fn.synID(at[1], at[2], 1), "name"))
  end
end

local function story()
  vim.cmd("edit " .. vim.env.JOURNEY)
  wait("the server", attached)
  for _, step in ipairs({
    wait_for_folder, begin_journey, write_awareness, see_findings, finish, fix, colours, rename, save, watch_the_brand_change, hover,
    definition,
  }) do
    step()
  end
end

vim.o.swapfile = false
vim.o.hidden = true
vim.opt.completeopt = { "menu", "menuone", "noinsert" }
vim.opt.runtimepath:prepend(vim.env.SETTINGS)
vim.cmd("filetype plugin on | syntax enable")
vim.cmd("runtime! ftdetect/journey.lua")
require("journeys").setup({ cmd = { vim.env.JOURNEYS, "lsp" } })

vim.schedule(function()
  coroutine.wrap(function()
    local good, problem = xpcall(story, debug.traceback)
    seen.problem = not good and problem or nil
    vim.fn.writefile({ vim.json and vim.json.encode(seen) or vim.fn.json_encode(seen) }, vim.env.SEEN)
    vim.cmd("qall!")
  end)()
end)
