using System.CommandLine;
using System.Text;
using Journeys.Cli.Hosting;
using Journeys.Cli.Output;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary.Reference;
using Journeys.Rules.Configuration;

namespace Journeys.Cli.Commands;

/// <summary><c>journeys explain RULE</c>: why a rule exists, its examples, its settings; or what a keyword is for.</summary>
internal static class ExplainCommand
{
    /// <summary>The command with its argument.</summary>
    public static Command Create(CliContext context)
    {
        var rule = new Argument<string>("RULE") { Description = "A rule's name or id, such as missing-stage or JRN3001, or a keyword, such as touchpoint", HelpName = "RULE" };
        rule.CompletionSources.Add([.. RuleBook.BuiltIn.All.Select(known => known.Name)]);
        var teamRules = TeamRulesOptions.Run();
        var teamRulesFrom = TeamRulesOptions.From();
        var command = new Command("explain", "Say why a rule exists, with examples and its settings") { rule, teamRules, teamRulesFrom };
        command.SetAction(result => Run(context, TeamRulesOptions.Book(context, result, teamRules, teamRulesFrom), result.GetValue(rule)!, GlobalOptions.ReadLanguage(result)));
        return command;
    }

    /// <summary>Explains a rule or a keyword, and gives the exit code.</summary>
    public static int Run(CliContext context, RuleBook rules, string word, string language = "en")
    {
        context.Out.Write(Text(rules, word, new Paint(context.UseColor), language));
        return ExitCode.Done;
    }

    /// <summary>What there is to say of a rule or a keyword.</summary>
    /// <exception cref="CliException">It is neither.</exception>
    public static string Text(RuleBook rules, string word, Paint paint, string language) =>
        Find(rules, word, paint, language) ?? throw new CliException(Unknown(rules, word));

    /// <summary>What there is to say of a rule or a keyword; null where it is neither.</summary>
    public static string? Find(RuleBook rules, string word, Paint paint, string language) =>
        rules.Find(word) is { } rule ? Explain(rule, paint, language) : KeywordExplanation.Of(word, language);

    /// <summary>What to say of a word that is neither.</summary>
    public static string Unknown(RuleBook rules, string word)
    {
        if (rules.IsElsewhere(word))
        {
            return rules.Unknown(word);
        }

        var known = rules.All.SelectMany(rule => (string[])[rule.Name, rule.Id]).Concat(KeywordExplanation.Words);
        var rest = Spelling.Nearest(word, known) is { } guess ? $"; did you mean `{guess}`?" : " (`journeys rules` lists the rules)";
        return $"there is no rule or keyword `{word}`{rest}";
    }

    private static string Explain(RuleDescriptor rule, Paint paint, string language)
    {
        var text = new StringBuilder();
        text.Append(paint.Strong($"{rule.Id} {rule.Name}")).Append(" (").Append(Summary.Word(rule.DefaultSeverity)).Append(")\n");
        text.Append(rule.Title.In(language)).Append("\n\n").Append(Normal(rule.Why.In(language)));
        Section(text, paint, Words.InsteadOf.In(language), Example(rule.BadExample, rule));
        Section(text, paint, Words.Write.In(language), Example(rule.GoodExample, rule));
        Section(text, paint, Words.SetSeverity.In(language),
            $"[{(rule.ExampleLanguage == "csharp" ? "*.{cs,journey}" : "*.journey")}]\njourneys_rule.{rule.Name}.severity = warning");
        Section(text, paint, Words.AcceptInPlace.In(language), $"allow {rule.Name} because \"{Words.TheReason.In(language)}\"");
        return text.Append('\n').Append(rule.Help).Append('\n').ToString();
    }

    private static void Section(StringBuilder text, Paint paint, string title, string body)
    {
        if (body.Length == 0)
        {
            return;
        }

        text.Append('\n').Append(paint.Strong(title + ":")).Append("\n\n");
        foreach (var line in body.Split('\n'))
        {
            text.Append(line.Length == 0 ? "" : "    " + line).Append('\n');
        }
    }

    /// <summary>An example as one would write it: the mark that says where the finding is becomes a comment people understand.</summary>
    private static string Example(string source, RuleDescriptor rule) =>
        Normal(source).TrimEnd('\n').Replace("#! " + rule.Name, "# <- " + rule.Name, StringComparison.Ordinal);

    private static string Normal(string text) => text.ReplaceLineEndings("\n").Trim('\n') is { Length: > 0 } body ? body + "\n" : "";
}
