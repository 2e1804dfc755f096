using Journeys.Cli.Commands;
using Journeys.Cli.Output;
using Journeys.JsonRpc;
using Journeys.Mcp.Offering;
using Journeys.Rules.Configuration;

namespace Journeys.Cli.Assisting.Tools;

/// <summary><c>explain</c>: why a rule exists, or what a keyword is for.</summary>
internal static class ExplainTool
{
    /// <summary>The tool.</summary>
    public static Tool Create(AssistantGround ground) => new(
        "explain",
        "Explain a rule or a keyword",
        "Says why a rule exists, with a bad and a good example and its settings; or what a keyword of the language is for, how it is written and where it stands.",
        [
            new("word", "A rule's name or id, such as missing-stage or JRN3001, or a keyword, such as touchpoint.") { IsRequired = true },
            Given.Language,
        ],
        (arguments, cancellation) =>
        {
            var (word, language) = (arguments.Required("word"), ground.LanguageOf(arguments));
            return new ToolAnswer(
                ExplainCommand.Find(RuleBook.BuiltIn, word, new Paint(false), language)
                ?? throw new RefusedException(
                    ground.OwnRules(cancellation).Of(word, language) ?? ExplainCommand.Unknown(RuleBook.BuiltIn, ShownName.Of(word))));
        });
}
