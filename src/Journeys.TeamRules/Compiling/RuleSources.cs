using System.Collections.Immutable;
using System.Text;
using Journeys.Language.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Journeys.TeamRules.Compiling;

/// <summary>A team's sources, as the compiler has them and as findings name them.</summary>
internal sealed class RuleSources
{
    private readonly ImmutableArray<SourceText> _texts;
    private readonly Dictionary<SyntaxTree, SourceText> _ofTree = [];

    public RuleSources(ImmutableArray<SourceText> texts, CSharpParseOptions options)
    {
        _texts = texts;
        foreach (var text in texts)
        {
            _ofTree.Add(CSharpSyntaxTree.ParseText(text.Content, options, text.Path, Encoding.UTF8), text);
        }

        Trees = [.. _ofTree.Keys.OrderBy(tree => tree.FilePath, StringComparer.Ordinal)];
    }

    /// <summary>The trees, ordered by path.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>The place of what is about all of them.</summary>
    public Origin Start => new(_texts[0], default);

    /// <summary>The place that the compiler names; whatever a <c>#line</c> says.</summary>
    public Origin PlaceOf(Location location) => location.SourceTree is { } tree && _ofTree.TryGetValue(tree, out var text)
        ? new Origin(text, new TextSpan(location.SourceSpan.Start, location.SourceSpan.Length))
        : Start;
}
