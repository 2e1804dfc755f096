;;; journey-mode.el --- Customer journeys as code  -*- lexical-binding: t; -*-

;; Author: The Journeys authors
;; Version: 0.1.0
;; Package-Requires: ((emacs "28.1") (eglot "1.9"))
;; Keywords: languages
;; SPDX-License-Identifier: MIT

;;; Commentary:

;; Colours and indents journeys, and connects them to `journeys lsp' through Eglot.  In your init file:
;;
;;   (require 'journey-mode)
;;   (add-hook 'journey-mode-hook #'eglot-ensure)

;;; Code:

(require 'eglot)

(defgroup journey nil
  "Customer journeys as code."
  :group 'languages)

(defcustom journey-program "journeys"
  "The program of Journeys; a whole path where it is not on your PATH."
  :type 'string)

(defcustom journey-indent 2
  "By how much a block is indented; `journeys fmt' uses 2."
  :type 'integer)

(defvar journey-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?# "<" table)
    (modify-syntax-entry ?\n ">" table)
    (modify-syntax-entry ?\" "\"" table)
    (modify-syntax-entry ?\\ "\\" table)
    (modify-syntax-entry ?{ "(}" table)
    (modify-syntax-entry ?} "){" table)
    ;; A hyphen is part of a name.
    (modify-syntax-entry ?- "_" table)
    (modify-syntax-entry ?_ "_" table)
    (modify-syntax-entry ?' "." table)
    table)
  "What the characters of a journey are.")

(defconst journey-font-lock
  (let ((word "[[:alpha:]_][[:alnum:]_-]*"))
    `((,(concat "^[ \t]*\\(" word "\\)\\(@[[:alnum:]-]+\\)?") (1 font-lock-keyword-face) (2 font-lock-type-face nil t))
      (,(concat "{[ \t]*\\(" word "\\)") (1 font-lock-keyword-face))
      (,(concat "\\_<" word "[ \t]+\\(" word "\\)[ \t]+\"") (1 font-lock-variable-name-face))
      ("\\_<[+-]?[0-9][0-9./%-]*\\(?:ms\\|mo\\|[smhdwy]\\)?\\_>" . font-lock-constant-face)))
  "The colours: what begins a statement is a keyword, in any language.")

(defun journey-indent-line ()
  "Indent this line by the blocks that it stands in."
  (interactive)
  (let* ((depth (car (syntax-ppss (line-beginning-position))))
         (in-text (nth 3 (syntax-ppss (line-beginning-position))))
         (closes (save-excursion (back-to-indentation) (eq (char-after) ?})))
         (column (* journey-indent (max 0 (- depth (if closes 1 0)))))
         (offset (- (current-column) (current-indentation))))
    (unless in-text
      (indent-line-to column)
      (when (> offset 0)
        (forward-char offset)))))

(defun journey--program (&optional _interactive)
  "What Eglot starts."
  (list journey-program "lsp"))

;;;###autoload
(define-derived-mode journey-mode prog-mode "Journey"
  "Major mode for customer journeys."
  (setq-local comment-start "# ")
  (setq-local comment-end "")
  (setq-local comment-start-skip "#+[ \t]*")
  (setq-local indent-tabs-mode nil)
  (setq-local tab-width 2)
  (setq-local indent-line-function #'journey-indent-line)
  (setq-local electric-indent-chars (cons ?} electric-indent-chars))
  (setq-local font-lock-defaults '(journey-font-lock)))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.journey\\'" . journey-mode))

(add-to-list 'eglot-server-programs '(journey-mode . journey--program))

(provide 'journey-mode)
;;; journey-mode.el ends here
