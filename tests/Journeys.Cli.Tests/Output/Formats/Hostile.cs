using Journeys.Cli.Input;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Tests.Output.Formats;

/// <summary>Reports that hold everything a report may hold, and texts that would like to be more than text.</summary>
internal static class Hostile
{
    public const string Text = "a\0b\u001b[2J\u202Ec\uFFFE\uD800 100%\r\n::error::x, y: ]]> </testcase><script>alert(1)</script> "
        + "| `` ` `` *b* [l](http://evil.example) ![i](x) @octocat #12 www.evil.example <b>&lt; --- $x$";

    public const string File = "a b/ç:,%\n::x|<i>.journey";

    /// <summary>A finding with everything, one that is accepted, and a file without any.</summary>
    public static CheckReport Report(string message = Text, string path = File)
    {
        const string source = "journey [|shoes|] \"Één 👟\" {\n}\n";
        var place = Made.Place(source, path);
        var finding = Made.Finding(source, message, path) with
        {
            Related = [new RelatedPlace(message, place)],
            Fixes =
            [
                new Fix(message, FixKind.Always, [new TextEdit(place, "socks"), new TextEdit(Made.Place("[||]x", "b.journey"), "y")]),
                new Fix("Look at it", FixKind.Suggestion, []),
            ],
        };
        var allowance = new Allowance(new Identifier("made-up", place), new LocalText(message, null, place), null, place, place, false);
        var report = Made.Report(finding, Made.Finding("journey shoes \"Één 👟\" {\n[|}|]\n", "Second.", path) with { Severity = Severity.Info });
        var clean = new Language.Text.SourceText("clean.journey", "");
        return new CheckReport(
            WorkspaceLoader.Load([.. report.Workspace.Files.Select(file => file.Source).DistinctBy(file => file.Path), clean]),
            report.Result with { Accepted = [new AcceptedFinding(finding, allowance)] });
    }
}
