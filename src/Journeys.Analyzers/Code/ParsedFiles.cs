using System.Runtime.CompilerServices;
using Journeys.Language.Model;
using Microsoft.CodeAnalysis.Text;
using JourneySource = Journeys.Language.Text.SourceText;

namespace Journeys.Analyzers.Code;

/// <summary>Files of journeys as they were read. The generator and the analyzers of one compiler read a text once, and let go of it with the compiler.</summary>
internal static class ParsedFiles
{
    private static readonly ConditionalWeakTable<SourceText, FileModel> Known = new();

    /// <summary>The model of a text.</summary>
    /// <param name="path">The path that places are told with.</param>
    /// <param name="text">The text; null for a file that could not be read, which counts as empty.</param>
    public static FileModel Read(string path, SourceText? text)
    {
        if (text is null)
        {
            return WorkspaceLoader.Read(new JourneySource(path, ""));
        }

        if (Known.TryGetValue(text, out var known) && known.Source.Path == path)
        {
            return known;
        }

        var file = WorkspaceLoader.Read(new JourneySource(path, text.ToString()));
        Known.Remove(text);
        return Known.GetValue(text, _ => file);
    }
}
