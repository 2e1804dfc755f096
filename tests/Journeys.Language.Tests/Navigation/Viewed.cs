using Journeys.Language.Model;
using Journeys.Language.Model.Binding;
using Journeys.Language.Navigation;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Language.Tests.Navigation;

/// <summary>A text with a cursor, within a workspace of its own.</summary>
internal static class Viewed
{
    private const string Brand = """
        workspace "W" { languages en, nl, da }
        team growth "Growth team"
        team care "Care"
        channel shop "Shop" offline
        persona beginner "Sanne"
        claim free-returns "Free returns" { value 30 days phrase "free returns for 30 days" phrase@nl "30 dagen gratis retour" }
        term "running shoe" { avoid "sneaker" }
        message hello "Hello" { text "Hello" text@nl "Hallo" claims free-returns }
        metric nps "Net Promoter Score" nps { target >= 40 }
        touchpoint checkout "Checkout" { channel shop satisfaction 3.6/5 }
        stages service "Service" { stage need "Need" stage help "Help" }

        """;

    /// <summary>The file with the cursor, beside a brand.</summary>
    public static (FileView File, CursorText Marked) In(string marked)
    {
        var text = CursorText.Parse(marked);
        return (File(text.Text), text);
    }

    /// <summary>A file beside a brand.</summary>
    public static FileView File(string text)
    {
        var tree = SyntaxTree.Parse(new SourceText("a.journey", text));
        var model = FileBinder.Bind(tree);
        var brand = WorkspaceLoader.Read(new SourceText("brand.journey", Brand.Replace("\r\n", "\n", StringComparison.Ordinal)));
        return new FileView(tree, model, Workspace.Link([brand, model]));
    }
}
