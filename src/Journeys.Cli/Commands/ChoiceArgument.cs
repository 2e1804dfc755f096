using System.CommandLine;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Commands;

/// <summary>An argument that is one of a few words, which a shell completes and which is judged before help is shown, too.</summary>
internal sealed class ChoiceArgument : Argument<string>
{
    private readonly string _what;
    private readonly string[] _words;

    /// <param name="name">What it is called in help.</param>
    /// <param name="what">What there is none of where a word is unknown: <c>export</c>.</param>
    /// <param name="words">All of them.</param>
    public ChoiceArgument(string name, string what, string[] words)
        : base(name)
    {
        _what = what;
        _words = words;
        HelpName = name;
        CompletionSources.Add(words);
    }

    /// <summary>The word that was given.</summary>
    /// <exception cref="CliException">It is none of them.</exception>
    public string Read(ParseResult result) => Read(result.GetValue(this)!);

    /// <summary>Judges what was given, if anything was.</summary>
    /// <exception cref="CliException">It is none of them.</exception>
    public void Judge(ParseResult result)
    {
        if (result.GetResult(this) is { Tokens: [var word, ..] })
        {
            Read(word.Value);
        }
    }

    private string Read(string word) => Choice.Of(word, $"there is no {_what} `{word}`", _words);
}
