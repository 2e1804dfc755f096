using System.Runtime.ExceptionServices;
using Journeys.Cli.Tests.Fuzzing;

namespace Journeys.Cli.Tests.WholeLine;

/// <summary>The whole way of a text: read, checked by every rule, mended, laid out, compared, exported, taken for another program's, built and opened in an editor.</summary>
internal static class Line
{
    private const string Sound = "journey shoes \"Shoes\" { status draft }\n";
    private const int SmallStack = 256 * 1024;

    /// <summary>The stages by name; each throws where it breaks what is promised for every text.</summary>
    public static IReadOnlyDictionary<string, Action<string>> Stages { get; } = new Dictionary<string, Action<string>>(StringComparer.Ordinal)
    {
        ["check"] = text => CheckStage.Judge(1, text),
        ["fmt"] = FormatStage.Judge,
        ["diff"] = text => DiffStage.Judge(Sound, text, inEveryFormat: true),
        ["export"] = text => ExportStage.Judge(text),
        ["import"] = ImportStage.Judge,
        ["build"] = text => new BuildStage().Judge([text]),
        ["lsp"] = text => new EditStage(1).Judge(0, [Sound, text]),
    };

    /// <summary>Takes a text through every stage.</summary>
    public static void Try(string text)
    {
        foreach (var stage in Stages.Values)
        {
            stage(text);
        }
    }

    /// <summary>The same on a thread with as little stack as a thread may get on some machines: an overflow ends the whole run.</summary>
    public static void TryOnSmallStack(string text)
    {
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    Try(text);
                }
                catch (Exception error)
                {
                    thrown = ExceptionDispatchInfo.Capture(error);
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        thrown?.Throw();
    }
}
