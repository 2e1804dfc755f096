using System.Globalization;
using Journeys.Language.Model;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Features.Linking;

/// <summary>The ways from <c>code</c> lines to the code that they name, where somebody traced.</summary>
internal static class CodeLinks
{
    /// <summary>The links of a file in the order of its touchpoints.</summary>
    public static IEnumerable<DocumentLink> Of(OpenFile file)
    {
        var trace = file.Project.Project.Host.Trace;
        if (trace.IsNone)
        {
            yield break;
        }

        foreach (var (name, code) in Lines(file.File.Model))
        {
            if (PlaceOf(trace.PlacesOf(name), code.Value) is { } place && code.IsExact)
            {
                var target = DocumentUri.Of(place.File) + "#L" + place.Line.ToString(CultureInfo.InvariantCulture);
                yield return new DocumentLink(file.Range(code.PlaceOf(0, code.Value.Length).Span), target, place.Symbol);
            }
        }
    }

    /// <summary>The <c>code</c> lines of a file with the names of their touchpoints.</summary>
    private static IEnumerable<(string Name, LocalText Code)> Lines(FileModel model)
    {
        var shared = model.Touchpoints.Select(touchpoint => (Name: touchpoint.Name.Value, touchpoint));
        var own = model.Journeys.SelectMany(journey => journey.Stages.SelectMany(stage => stage.Items)
            .Select(item => (Name: journey.Name.Value + "." + item.Touchpoint.Name.Value, touchpoint: item.Touchpoint)));
        return shared.Concat(own).SelectMany(entry => entry.touchpoint.Code.Select(code => (entry.Name, code)));
    }

    /// <summary>The place that a line names: a route is named whole, a symbol by the end of its name.</summary>
    private static CodePlace? PlaceOf(IEnumerable<CodePlace> places, string code)
    {
        var tied = places.Where(place => place.Tie == CodeTie.CodeLine).ToList();
        var name = code.Split('(')[0];
        return tied.FirstOrDefault(place => name.EndsWith(place.Symbol, StringComparison.Ordinal) || place.Symbol.EndsWith(name, StringComparison.Ordinal))
            ?? (tied.Count == 1 ? tied[0] : null);
    }
}
