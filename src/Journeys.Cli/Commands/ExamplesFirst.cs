using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Commands;

/// <summary><c>--help</c>: first what one would type, then all there is.</summary>
internal sealed class ExamplesFirst(HelpAction inner) : SynchronousCommandLineAction
{
    /// <summary>Examples of every command: the line, and what it is for.</summary>
    public static readonly (string Command, string Line, string Meaning)[] Examples =
    [
        ("init", "journeys init", "begin: a small workspace, after three questions"),
        ("init", "journeys init shop --yes --language nl --keywords nl", "in Dutch, without questions"),
        ("init", "journeys init --yes --pipeline github", "with the file that checks and publishes it on GitHub"),
        ("check", "journeys check", "find what is wrong in journeys/"),
        ("check", "journeys check --fail-on warning", "fail on warnings too, as in CI"),
        ("check", "journeys check brand.journey --format json --output findings.json", "one file, for another program"),
        ("check", "journeys check --fix", "mend what has one right answer, tell what remains"),
        ("check", "journeys check --write-baseline", "start strict on what is new: keep today's findings in a file"),
        ("check", "journeys check --baseline .journeys-baseline.json", "then fail on new findings only"),
        ("check", "journeys check --format github", "annotations in GitHub Actions; gitlab, junit and sarif elsewhere"),
        ("check", "journeys check --format sarif --output journeys.sarif", "for code scanning"),
        ("check", "journeys check --format markdown --language nl", "for a comment, in Dutch"),
        ("build", "journeys build --strict", "publish the site into _site/, unless something is wrong"),
        ("build", "journeys build journeys --out public --base-url https://example.org/journeys/", "for an address of your own"),
        ("build", "journeys build --drafts --against main", "a preview that shows what the branch changes"),
        ("serve", "journeys serve --open", "see the site while you write"),
        ("serve", "journeys serve journeys --port 0", "on any free port"),
        ("diff", "journeys diff main", "what your working tree changes for the customer"),
        ("diff", "journeys diff main --merge-base --fail-on breaking", "as in CI: what the branch itself changes"),
        ("diff", "journeys diff v1.2 v1.3 --format markdown --output changes.md", "between two releases, for a comment"),
        ("diff", "journeys diff ./before ./after --format html --output changes.html", "two folders, as a page"),
        ("fmt", "journeys fmt", "lay out every file in journeys/"),
        ("fmt", "journeys fmt --check", "list what would change, as in CI"),
        ("fmt", "journeys fmt --keywords nl", "write the keywords in Dutch"),
        ("import", "journeys import csv touchpoints.csv --output journeys/shoes.journey", "a table that you have already"),
        ("import", "journeys import xlsx journey-map.xlsx --sheet \"To be\"", "a sheet of a workbook, to read here first"),
        ("import", "journeys import mermaid journey.mmd --in nl --keywords nl", "a diagram, with Dutch texts and keywords"),
        ("export", "journeys export json", "the whole model, for another program"),
        ("export", "journeys export json running-shoes --output shoes.json", "one journey, with what the brand shares"),
        ("export", "journeys export csv --output touchpoints.csv", "a row a touchpoint, for a spreadsheet"),
        ("export", "journeys export csv --separator semicolon --output touchpoints.csv", "where spreadsheets have a decimal comma"),
        ("export", "journeys export mermaid running-shoes", "a diagram for a wiki that draws Mermaid"),
        ("export", "journeys export markdown running-shoes --in en --output shoes.md", "a document to read, in English"),
        ("export", "journeys export schema", "the JSON Schema of that json"),
        ("lsp", "journeys lsp", "what an editor starts; it speaks the Language Server Protocol"),
        ("mcp", "journeys mcp", "what an assistant's program starts; it speaks the Model Context Protocol"),
        ("mcp", "journeys mcp shop/journeys --language nl", "over another folder, with findings in Dutch"),
        ("measure", "journeys measure", "figures from the answers, into journeys/measures.json"),
        ("measure", "journeys measure --format text", "the latest figures as a table"),
        ("measure", "journeys measure --check", "exit 1 where measures.json is out of date, as in CI"),
        ("trace", "journeys trace src --write", "where code names touchpoints, into journeys/trace.json"),
        ("trace", "journeys trace Shop.sln --journeys shop/journeys", "a solution, with journeys elsewhere"),
        ("trace", "journeys trace src --check", "exit 1 where trace.json is out of date, as in CI"),
        ("explain", "journeys explain missing-stage", "why a rule exists and how to satisfy it"),
        ("explain", "journeys explain touchpoint", "what a keyword is for and how it is written"),
        ("rules", "journeys rules", "all rules, a line each"),
        ("rules", "journeys rules --format json", "for another program"),
        ("man", "journeys man > journeys.1", "for a package; or `journeys man | man -l -` to read it"),
        ("completion", "journeys completion bash > ~/.local/share/bash-completion/completions/journeys", "where bash looks"),
        ("completion", "journeys completion zsh > ~/.zfunc/_journeys", "in a folder of zsh's fpath"),
        ("completion", "journeys completion fish > ~/.config/fish/completions/journeys.fish", "where fish looks"),
        ("completion", "journeys completion pwsh >> $PROFILE", "in PowerShell's profile"),
    ];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        Judge(parseResult, command);
        var chosen = command is RootCommand
            ? Examples.DistinctBy(example => example.Command).ToList()
            : [.. Examples.Where(example => example.Command == command.Name)];
        var output = parseResult.InvocationConfiguration.Output;
        if (chosen.Count > 0)
        {
            output.WriteLine("Examples:");
            chosen.ForEach(example => output.WriteLine($"  {example.Line,-42}  # {example.Meaning}"));
            output.WriteLine();
        }

        return inner.Invoke(parseResult);
    }

    /// <summary>Help for something that there is not would be help for something else.</summary>
    private static void Judge(ParseResult parseResult, Command command)
    {
        if (command is RootCommand && parseResult.UnmatchedTokens is [[not '-', ..], ..])
        {
            throw new CliException(UsageProblem.Describe(parseResult));
        }

        foreach (var argument in command.Arguments.OfType<ChoiceArgument>())
        {
            argument.Judge(parseResult);
        }
    }
}
