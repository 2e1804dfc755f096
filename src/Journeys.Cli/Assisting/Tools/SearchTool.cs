using Journeys.Cli.Output;
using Journeys.Mcp.Offering;

namespace Journeys.Cli.Assisting.Tools;

/// <summary><c>search</c>: where something is written.</summary>
internal static class SearchTool
{
    private static readonly CountedNoun Texts = new(new("text", "tekst", "tekst"), new("texts", "teksten", "tekster"));

    /// <summary>The tool.</summary>
    public static Tool Create(AssistantGround ground) => new(
        "search",
        "Search the texts",
        "Finds the texts that have all of some words: titles, goals, needs, pains, wordings, messages, claims, terms and notes, in every language, each "
        + "with whose it is and where it stands.",
        [
            new("words", "Words that all have to be in the text, in any order.") { IsRequired = true },
            new("kind", "Only texts of this kind.") { Choices = ModelTexts.Kinds },
            new("in", "Only texts in this language, such as nl."),
            Given.Language,
            Given.Limit(30),
        ],
        (arguments, cancellation) =>
        {
            var words = WordSearch.Of(arguments.Required("words"));
            if (words.IsEmpty)
            {
                throw new RefusedException("`words` has no word; give one or more.");
            }

            var workspace = ground.Read(cancellation);
            var (kind, tag, language) = (arguments.Text("kind"), arguments.Text("in"), ground.LanguageOf(arguments));
            var found = ModelTexts.Of(workspace)
                .Where(text => (kind is null || text.Kind == kind) && (tag is null || workspace.LanguageOf(text.Text) == tag) && words.IsIn([text.Text.Value]))
                .ToList();
            return Answer.List(
                found.Count,
                arguments.Number("limit"),
                language,
                (json, count) =>
                {
                    json.WriteNumber("version", 1);
                    json.WriteStartArray("texts");
                    foreach (var text in found.Take(count))
                    {
                        json.WriteStartObject();
                        json.WriteString("kind", text.Kind);
                        json.WriteString("name", text.Name);
                        json.WriteString("field", text.Field);
                        json.WriteString("language", workspace.LanguageOf(text.Text));
                        json.WriteString("text", text.Text.Value);
                        JsonReport.Place(json, text.Text.Origin);
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                },
                i => $"{Answer.Place(found[i].Text.Origin)} {found[i].Kind} {found[i].Name} {found[i].Field}@{workspace.LanguageOf(found[i].Text)}: {found[i].Text.Value}",
                Texts.Count(found.Count, language));
        });
}
