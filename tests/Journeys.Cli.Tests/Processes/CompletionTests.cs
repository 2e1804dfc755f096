using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.Processes;

/// <summary>What shells offer when somebody presses Tab, asked of the shells themselves.</summary>
public sealed class CompletionTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>A line as far as it was typed, and its last word when it was completed.</summary>
    private static readonly (string Typed, string Word)[] Completed =
    [
        ("journeys chec", "check"),
        ("journeys check --forma", "--format"),
        ("journeys check --format sar", "sarif"),
        ("journeys build --base-url x --out fol", "folder/"),
        ("journeys check fol", "folder/"),
        ("journeys explain missing-st", "missing-stage"),
        ("journeys --language nl rul", "rules"),
        ("journeys completion fi", "fish"),
    ];

    private readonly CliRun _run = new CliRun().File("folder/a.journey", CliRun.Sound);

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Bash_completes()
    {
        Script("bash");
        _run.File("ask.sh", """
            source ./script
            for line in "$@"; do
              read -ra COMP_WORDS <<< "$line"
              COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
              _journeys
              for word in "${COMPREPLY[@]}"; do [ -d "$word" ] && echo "$word/" || echo "$word"; done
            done
            """);

        Assert.Equal(new CliOutcome(0, Lines(Completed.Select(line => line.Word)), ""), ProcessRun.Shell(_run.Folder, $"bash ask.sh {Typed}"));
        Assert.Equal("sarif\n", ProcessRun.Shell(_run.Folder, "bash ask.sh 'journeys check --format = sar'").Out);
        Assert.Equal("", ProcessRun.Shell(_run.Folder, "bash ask.sh 'journeys explain missing-stage fol' 'journeys --today fol'").Out);
    }

    [Fact]
    public void Zsh_completes()
    {
        if (!IsHere("zsh"))
        {
            return;
        }

        // A terminal of its own, in which Tab is pressed and what the line has become is written down.
        Script("zsh");
        _run.File("ask.zsh", """
            zmodload zsh/zpty
            export TERM=vt100
            zpty -b z zsh -f -i
            zpty -w z 'autoload -U compinit; compinit -u -D; source ./script; report() { print -r -- "$BUFFER" >> answers; BUFFER= }; zle -N report; bindkey "^X" report; print READ""Y'
            zpty -r z ready '*READY*'
            for line in "$@"; do zpty -w -n z "$line"$'\t\x18'; done
            for i in {1..200}; do [[ -f answers && $(wc -l < answers) -ge $# ]] && break; sleep 0.1; done
            zpty -d z
            sed 's/[= ]*$//; s/.* //' answers
            """);

        Assert.Equal(new CliOutcome(0, Lines(Completed.Select(line => line.Word)), ""), ProcessRun.Shell(_run.Folder, $"zsh -f ask.zsh {Typed}"));
    }

    [Fact]
    public void Fish_completes()
    {
        if (!IsHere("fish"))
        {
            return;
        }

        Script("fish");
        _run.File("ask.fish", "source ./script\nfor line in $argv\n  complete -C $line | string split -f 1 \\t\nend\nexit 0\n");

        var outcome = ProcessRun.Shell(_run.Folder, $"fish --no-config ask.fish {Typed}", ("HOME", _run.Folder));

        Assert.Equal(new CliOutcome(0, Lines(Completed.Select(line => line.Word)), ""), outcome);
    }

    [Fact]
    public void PowerShell_completes()
    {
        if (!IsHere("pwsh"))
        {
            return;
        }

        Script("pwsh");
        _run.File("ask.ps1", """
            Invoke-Expression (Get-Content -Raw ./script)
            foreach ($line in $args) {
              foreach ($match in (TabExpansion2 $line $line.Length).CompletionMatches) {
                if ($match.ResultType -eq 'ProviderContainer') { $match.ListItemText + '/' } else { $match.CompletionText }
              }
            }
            """);

        Assert.Equal(Lines(Completed.Select(line => line.Word)), ProcessRun.Shell(_run.Folder, $"pwsh -NoProfile -NonInteractive -File ask.ps1 {Typed}").Out);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Every_script_knows_every_command_and_option(string shell)
    {
        var script = _run.Run("completion", shell).Out;

        foreach (var word in new[] { "init", "man", "measure", "base-url", "write-baseline", "language", "missing-stage", "github" })
        {
            Assert.Contains(word, script);
        }

        Assert.DoesNotContain("clientProcessId", script);
    }

    [Fact]
    public void Another_shell_has_none()
    {
        var outcome = _run.Run("completion", "tcsh");

        Assert.Equal((ExitCode.Usage, "journeys: there is no completion for `tcsh`; there are bash, zsh, fish, pwsh\n"), (outcome.Code, outcome.Error));
    }

    private static string Typed => string.Join(' ', Completed.Select(line => $"'{line.Typed}'"));

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private void Script(string shell) => _run.File("script", _run.Run("completion", shell).Out);

    private bool IsHere(string shell)
    {
        var isHere = ProcessRun.Shell(_run.Folder, $"command -v {shell}").Code == 0;
        output.WriteLine(isHere ? $"asked {shell}" : $"not asked: {shell} is not installed on this machine");
        return isHere;
    }
}
