;;; write.el --- A writer in Emacs, with Eglot  -*- lexical-binding: t; -*-

;; From an empty file to a clean one.  Writes what she saw, as JSON, to the file `SEEN'.

;;; Code:

(require 'package)
(package-initialize)
(add-to-list 'load-path (getenv "SETTINGS"))
(require 'journey-mode)
(require 'cl-lib)
(require 'json)
(require 'flymake)

(defvar seen nil "What was seen, newest first.")
(setq journey-program (getenv "JOURNEYS")
      eglot-confirm-server-initiated-edits nil
      eglot-sync-connect 60
      make-backup-files nil
      auto-save-default nil
      create-lockfiles nil)

(defun see (step value)
  "Note that VALUE was seen at STEP."
  (push (cons step value) seen))

(defun wait (what condition)
  "Let Emacs work until CONDITION gives a value, and give that; WHAT says what is waited for."
  (let ((end (+ (float-time) 30)) value)
    (while (and (not (setq value (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (or value
        (error "Waited in vain for %s; the text is\n%s\nand the findings are %S" what (buffer-string)
               (mapcar #'flymake-diagnostic-text (flymake-diagnostics))))))

(defun findings ()
  "What flymake shows, as texts."
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(defun changed ()
  "Tell the server what was typed, as Eglot does when a moment has passed."
  (eglot--signal-textDocument/didChange))

(defun type (&rest lines)
  "Type LINES, each indented as TAB would."
  (dolist (line lines)
    (insert line)
    (indent-according-to-mode)
    (end-of-line)
    (insert "\n"))
  (changed))

(defun offered (typed)
  "What completion offers behind TYPED."
  (insert typed)
  (changed)
  (let* ((found (eglot-completion-at-point))
         (begun (buffer-substring-no-properties (nth 0 found) (nth 1 found)))
         (words (all-completions begun (nth 2 found))))
    (delete-char (- (length typed)))
    (changed)
    (vconcat (mapcar #'substring-no-properties words))))

(defun wait-for-folder ()
  "Wait until the server has read the other files; it answers before, with what it knows."
  (wait "the folder to be read"
        (lambda ()
          (> (length (jsonrpc-request (eglot-current-server) :workspace/symbol '(:query "commuter"))) 0))))

(defun write-journey ()
  "Write the journey, with one slip."
  (see 'keywords (offered "jou"))
  (type "journey puncture \"Fixing a flat tyre\" {")
  (see 'personas (offered "persona "))
  (type "persona commuter"
        "goal \"Ride on within the hour\""
        "owner workshop"
        "status live"
        (format "reviewed %s every 90d" (getenv "TODAY"))
        "stage awareness {"
        "touchpoint board \"Board in the street\" {"
        "channel street"
        "need \"See that someone can help\""
        "says ready \"Flat tyre? Ready within 3 hours\""
        "critical first-contact"
        "priority high because \"Nobody looks for a second shop\""
        (format "satisfaction 4/5 on %s n 40" (getenv "TODAY"))
        "metric on-time"
        "feedback survey every 90d"
        "owner workshop"
        "}"
        "}"
        "skip consideration because \"Nobody compares shops with a flat tyre\""
        "skip decision because \"Whoever stops has decided\""
        "skip post-purchase because \"The repair ends at the board\""
        "skip retention because \"Written down in the journey about our service plan\""
        "}"))

(defun fix ()
  "Take the cure that is offered where the slip is."
  (flymake-start)
  (see 'findings (wait "a finding" (lambda ()
                                    (and (seq-some (lambda (text) (string-match-p "3 hours" text)) (findings))
                                         (vconcat (findings))))))
  (goto-char (point-min))
  (search-forward "3 hours")
  (goto-char (match-beginning 0))
  (let ((actions (append (jsonrpc-request (eglot-current-server) :textDocument/codeAction
                                          (list :textDocument (eglot--TextDocumentIdentifier)
                                                :range (list :start (eglot--pos-to-lsp-position) :end (eglot--pos-to-lsp-position))
                                                :context (list :diagnostics [] :triggerKind 1)))
                         nil)))
    (see 'fixes (vconcat (mapcar (lambda (action) (plist-get action :title)) actions)))
    (let ((action (seq-find (lambda (action) (equal (plist-get action :title) "Write \"2 hours\"")) actions)))
      (eglot--apply-workspace-edit (plist-get action :edit))))
  (changed)
  (wait "a clean journey" (lambda () (null (findings))))
  (see 'clean (buffer-string)))

(defun rename ()
  "Give the message another name, in all files."
  (goto-char (point-min))
  (search-forward "says ready")
  (backward-char 2)
  ;; Eglot asks before it changes a file that is not open; she agrees.
  (cl-letf (((symbol-function 'y-or-n-p) (lambda (&rest _) t)))
    (eglot-rename "while-you-wait"))
  (see 'renamed_here (buffer-string))
  (see 'renamed_there (with-current-buffer (find-file-noselect (getenv "BRAND")) (buffer-string))))

(defun lay-out ()
  "Lay the text out, and save all."
  (eglot-format-buffer)
  (let ((inhibit-message t)) (save-some-buffers t))
  (see 'saved (buffer-string)))

(defun story ()
  "Everything, in its order."
  (find-file (getenv "JOURNEY"))
  (apply #'eglot--connect (eglot--guess-contact))
  (wait "the server" #'eglot-current-server)
  (see 'mode (symbol-name major-mode))
  (dolist (step '(wait-for-folder write-journey fix rename lay-out))
    (funcall step)))

(condition-case problem
    (story)
  (error (see 'problem (format "%S" problem))))
(ignore-errors (eglot-shutdown (eglot-current-server) nil 5))
(with-temp-file (getenv "SEEN")
  (insert (json-encode (nreverse seen))))
(kill-emacs 0)

;;; write.el ends here
