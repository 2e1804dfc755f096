using System.Globalization;
using System.Text.Json;
using Journeys.Cli.Hosting;
using Journeys.Cli.Output;
using Journeys.Cli.TeamRules;
using Journeys.JsonRpc;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Assisting;

/// <summary>
/// The team's own rules, of which an assistant is told that they did not run, so that it does not take the findings for all there are.
/// They never run for it, whoever trusts them: it may write files in other ways, and what a text talked it into would then be code that
/// runs.
/// </summary>
/// <param name="Folder">The folder that they are in, as it is shown.</param>
/// <param name="Files">The rules.</param>
internal sealed record OwnRules(string Folder, TeamRuleFiles Files)
{
    private static readonly Phrase NotRun = new(
        "The team's own rules in {0} ({1}) did not run: they are code, and no assistant starts any. `journeys check --team-rules` runs them.",
        "De eigen regels van het team in {0} ({1}) zijn niet uitgevoerd: het is code, en een assistent start die niet. "
        + "`journeys check --team-rules` voert ze uit.",
        "Teamets egne regler i {0} ({1}) er ikke kørt: de er kode, og en assistent starter ingen. `journeys check --team-rules` kører dem.");

    private static readonly Phrase LooksLikeOne = new(
        "`{0}` looks like a rule of the team's own. {1}",
        "`{0}` lijkt een eigen regel van het team. {1}",
        "`{0}` ligner en af teamets egne regler. {1}");

    /// <summary>Those beside the journeys of a folder.</summary>
    /// <param name="context">The surroundings.</param>
    /// <param name="root">The folder.</param>
    /// <param name="files">What was read of them.</param>
    public static OwnRules Of(CliContext context, string root, TeamRuleFiles files) =>
        new(context.ShownPath(Path.Combine(root, TeamRuleFiles.Folder)), files);

    /// <summary>What stands above the findings of an answer: a summary, and where there are such rules a line on them.</summary>
    public string Below(string summary, string language) => Files.Files.IsEmpty ? summary : summary + "\n" + Notice(language);

    /// <summary>What to say of a name that no rule has here and that may be one of theirs; null where it is in none of them.</summary>
    public string? Of(string word, string language) =>
        Files.Words.Contains(word)
            ? string.Format(CultureInfo.InvariantCulture, LooksLikeOne.In(language), ShownName.Of(word), Notice(language))
            : null;

    /// <summary>Says it to programs; nothing where there are none.</summary>
    public void Write(Utf8JsonWriter json, string language)
    {
        if (Files.Files.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("teamRules");
        json.WriteString("folder", Folder);
        json.WriteNumber("files", Files.Files.Length);
        json.WriteBoolean("ran", false);
        json.WriteString("notice", Notice(language));
        json.WriteEndObject();
    }

    private string Notice(string language) =>
        string.Format(CultureInfo.InvariantCulture, NotRun.In(language), Folder, Words.File.Count(Files.Files.Length, language));
}
