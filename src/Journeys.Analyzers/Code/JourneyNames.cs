using System.Collections.Immutable;
using Journeys.Analyzers.Reading;
using Journeys.Language.Model;
using Journeys.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Journeys.Analyzers.Code;

/// <summary>What code may name: the touchpoints of a project's journeys, and the constants that stand for an earlier name.</summary>
internal sealed class JourneyNames
{
    private const int MostAsked = 50;
    private readonly Lazy<CodeTouchpoints> _touchpoints;
    private readonly Lazy<FormerNames> _formers;

    /// <param name="texts">The files of the journeys.</param>
    public JourneyNames(ImmutableArray<JourneyText> texts)
    {
        _touchpoints = new(() => new CodeTouchpoints(Workspace.Link(texts.Select(text => text.Model))));
        _formers = new(() => FormerNames.Of(texts.Select(text => text.Names).ToList()));
    }

    /// <summary>The touchpoints, put together when code first names one: most projects name few, and a compiler that starts anew has no time.</summary>
    public CodeTouchpoints Touchpoints => _touchpoints.Value;

    /// <summary>Whether a text may hold an earlier name. Of many names it is not worth asking.</summary>
    public bool MayHoldFormer(string text) => _formers.Value.Words.Count > MostAsked || _formers.Value.Words.Any(text.Contains);

    /// <summary>Whether a word is the last part of an earlier name.</summary>
    public bool MayBeFormer(string word) => _formers.Value.Words.Contains(word);

    /// <summary>What the last part of a constant or a class is called now, or null where it has no other name.</summary>
    /// <param name="path">Its name behind the namespace: <c>Touchpoints.RunningShoes.Pay</c>.</param>
    public string? NameNow(string path) => _formers.Value.Constants.TryGetValue(path, out var now) ? now : null;

    /// <summary>The names of a compilation; null where it has no journeys.</summary>
    public static JourneyNames? Of(AnalyzerOptions options, CancellationToken cancel)
    {
        var build = BuildProperties.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (!build.IsEnabled || !options.AdditionalFiles.Any(JourneyFiles.IsJourney))
        {
            return null;
        }

        var texts = ImmutableArray.CreateBuilder<JourneyText>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in options.AdditionalFiles.Where(file => JourneyFiles.IsJourney(file) && known.Add(file.Path)))
        {
            if (file.GetText(cancel) is { } text)
            {
                texts.Add(JourneyText.Of(ShownPath.Of(build.Project, file.Path), text));
            }
        }

        return RecentNames.Of(texts.ToImmutable());
    }

    /// <summary>The last few, since an editor asks at every keystroke and journeys change seldom.</summary>
    private static class RecentNames
    {
        private const int Most = 4;
        private static readonly LinkedList<(ImmutableArray<JourneyText> Texts, JourneyNames Names)> Known = new();

        public static JourneyNames Of(ImmutableArray<JourneyText> texts)
        {
            lock (Known)
            {
                for (var node = Known.First; node is not null; node = node.Next)
                {
                    if (IsSame(node.Value.Texts, texts))
                    {
                        return node.Value.Names;
                    }
                }
            }

            var names = new JourneyNames(texts);
            lock (Known)
            {
                Known.AddFirst((texts, names));
                if (Known.Count > Most)
                {
                    Known.RemoveLast();
                }
            }

            return names;
        }

        private static bool IsSame(ImmutableArray<JourneyText> left, ImmutableArray<JourneyText> right)
        {
            var isSame = left.Length == right.Length;
            for (var i = 0; isSame && i < left.Length; i++)
            {
                isSame = ReferenceEquals(left[i], right[i]);
            }

            return isSame;
        }
    }
}
