using Journeys.Cli.Comparing;
using Journeys.Cli.Output;
using Journeys.Cli.Output.Changes;
using Journeys.Language.Formatting;
using Journeys.Language.Model;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Review;

namespace Journeys.Cli.Tests.Fuzzing;

/// <summary><c>diff</c>: both ways between a sound text and a fuzzed one, in every format; nothing changes by itself or by its layout.</summary>
internal static class DiffStage
{
    public static void Judge(string before, string after, bool inEveryFormat)
    {
        var (old, now) = (Load(before), Load(after));
        var changes = Changes.Between(old, now);
        Changes.Between(now, old);
        Assert.Empty(Changes.Between(now, Load(after)));
        var laidOut = Formatter.Format(SyntaxTree.Parse(new SourceText("a.journey", after)));
        if (!laidOut.IsRefused)
        {
            Assert.Empty(Changes.Between(now, Load(laidOut.Text)));
        }

        if (inEveryFormat)
        {
            var report = new ChangeReport(changes, FindingDelta.Between(CheckStage.Check(before), CheckStage.Check(after), changes));
            foreach (var format in ChangeFormats.Names.Split('|'))
            {
                Assert.NotNull(ChangeFormats.Find(format)(report, new ReportStyle(UseColor: true, IsQuiet: false, "da")));
            }
        }
    }

    private static Workspace Load(string text) => WorkspaceLoader.Load([new SourceText("a.journey", text)]);
}
