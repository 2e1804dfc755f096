using Journeys.Language.Formatting;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Cli.Tests.Fuzzing;

/// <summary><c>fmt</c>: what is laid out once is laid out.</summary>
internal static class FormatStage
{
    public static void Judge(string text)
    {
        var once = Formatter.Format(SyntaxTree.Parse(new SourceText("a.journey", text))).Text;
        Assert.Equal(once, Formatter.Format(SyntaxTree.Parse(new SourceText("a.journey", once))).Text);
    }
}
