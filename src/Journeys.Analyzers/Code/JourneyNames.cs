using System.Collections.Immutable;
using Journeys.Analyzers.Generation;
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
    private readonly Dictionary<string, string> _formerConstants = new(StringComparer.Ordinal);
    private readonly HashSet<string> _formerWords = new(StringComparer.Ordinal);

    /// <param name="files">The files of the journeys.</param>
    public JourneyNames(ImmutableArray<FileModel> files)
    {
        Touchpoints = new CodeTouchpoints(Workspace.Link(files));
        var named = files.Select(NameReader.Read).ToList();
        var table = NameTableBuilder.Build([.. named.Select(FileNames.Of)]);
        foreach (var planned in named.SelectMany(file => ConstantPlan.Of(file, table)))
        {
            Add(planned);
        }
    }

    /// <summary>The touchpoints.</summary>
    public CodeTouchpoints Touchpoints { get; }

    /// <summary>Whether a text may hold an earlier name. Of many names it is not worth asking.</summary>
    public bool MayHoldFormer(string text) => _formerWords.Count > MostAsked || _formerWords.Any(text.Contains);

    /// <summary>Whether a word is the last part of an earlier name.</summary>
    public bool MayBeFormer(string word) => _formerWords.Contains(word);

    /// <summary>What the last part of a constant or a class is called now, or null where it has no other name.</summary>
    /// <param name="path">Its name behind the namespace: <c>Touchpoints.RunningShoes.Pay</c>.</param>
    public string? NameNow(string path) => _formerConstants.TryGetValue(path, out var now) ? now : null;

    /// <summary>The names of a compilation; null where it has no journeys.</summary>
    public static JourneyNames? Of(AnalyzerOptions options, CancellationToken cancel)
    {
        var build = BuildProperties.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (!build.IsEnabled || !options.AdditionalFiles.Any(JourneyFiles.IsJourney))
        {
            return null;
        }

        var files = ImmutableArray.CreateBuilder<FileModel>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in options.AdditionalFiles.Where(file => JourneyFiles.IsJourney(file) && known.Add(file.Path)))
        {
            if (file.GetText(cancel) is { } text)
            {
                files.Add(JourneyText.Of(ShownPath.Of(build.Project, file.Path), text).Model);
            }
        }

        return RecentNames.Of(files.ToImmutable());
    }

    private void Add(PlannedClass planned)
    {
        var container = planned.Container + ".";
        if (planned is { FormerOf: { } now, Code: { } former })
        {
            _formerConstants[container + former] = now;
            _formerWords.Add(former);
        }

        var path = planned.Code is { } code ? container + code + "." : container;
        foreach (var constant in planned.Constants.Where(constant => constant.FormerOf is not null))
        {
            _formerConstants[path + constant.Code] = constant.FormerOf!;
            _formerWords.Add(constant.Code);
        }
    }

    /// <summary>The last few, since an editor asks at every keystroke and journeys change seldom.</summary>
    private static class RecentNames
    {
        private const int Most = 4;
        private static readonly LinkedList<(ImmutableArray<FileModel> Files, JourneyNames Names)> Known = new();

        public static JourneyNames Of(ImmutableArray<FileModel> files)
        {
            lock (Known)
            {
                for (var node = Known.First; node is not null; node = node.Next)
                {
                    if (IsSame(node.Value.Files, files))
                    {
                        return node.Value.Names;
                    }
                }
            }

            var names = new JourneyNames(files);
            lock (Known)
            {
                Known.AddFirst((files, names));
                if (Known.Count > Most)
                {
                    Known.RemoveLast();
                }
            }

            return names;
        }

        private static bool IsSame(ImmutableArray<FileModel> left, ImmutableArray<FileModel> right)
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
