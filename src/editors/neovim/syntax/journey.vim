" Colours by the shape of a statement, so that they hold in every language that keywords are written in. Newer versions of Neovim
" lay the server's colours above these.
if exists("b:current_syntax")
  finish
endif

syntax match journeyKeyword /\%(^\s*\|{\s*\)\@<=\k\+/ nextgroup=journeyLanguage
syntax match journeyLanguage /@[A-Za-z0-9-]\+/ contained
syntax match journeyNumber /\%(\k\|\.\)\@<![+-]\?\d[0-9.\/-]*\%(%\|ms\|mo\|[smhdwy]\)\?\k\@!/
syntax match journeyOperator /[<>]=\?\|=/
syntax match journeyEscape /\\\%(["\\nt]\|u{\x\+}\)/ contained
syntax region journeyText start=/"/ skip=/\\./ end=/"\|$/ contains=journeyEscape
syntax region journeyProse start=/"""/ end=/"""/
syntax match journeyComment /#.*$/

highlight default link journeyKeyword Statement
highlight default link journeyLanguage Type
highlight default link journeyNumber Number
highlight default link journeyOperator Operator
highlight default link journeyEscape SpecialChar
highlight default link journeyText String
highlight default link journeyProse String
highlight default link journeyComment Comment

let b:current_syntax = "journey"
