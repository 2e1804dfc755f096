namespace Journeys.Site.Templates.Compiled;

/// <summary>One page that is being made with compiled templates.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="slots">How many loop variables and arguments its templates have.</param>
/// <param name="cancellation">Ends it at once.</param>
internal sealed class RenderState(Utf8Buffer output, int slots, CancellationToken cancellation)
{
    private int _steps;

    /// <summary>Where the page is written.</summary>
    public Utf8Buffer Output => output;

    /// <summary>Loop variables and arguments of partials, each at the place that the compiler gave it.</summary>
    public object?[] Slots { get; } = new object?[slots];

    /// <summary>What templates know as <c>page</c>.</summary>
    public required ViewSlots Page { get; init; }

    /// <summary>What they know as <c>frame</c>; null where there is none.</summary>
    public ViewSlots? Frame { get; init; }

    /// <summary>What they know as <c>t</c>.</summary>
    public required ViewSlots Texts { get; init; }

    /// <summary>What stands within a layout.</summary>
    public PageContent? Content { get; init; }

    /// <summary>Counts one turn of a loop. A page of more turns than a single loop may have is left to Scriban, which judges it.</summary>
    public void Turn()
    {
        if (++_steps > TemplateRenderer.MostLoopTurns || output.Length > TemplateRenderer.LongestOutput)
        {
            throw new UncertainException();
        }

        cancellation.ThrowIfCancellationRequested();
    }
}

/// <summary>What a layout puts around: a template with what it sees.</summary>
internal sealed record PageContent(CompiledTemplate Template, RenderState State)
{
    /// <summary>Writes it.</summary>
    public void Run() => Template.Body.Run(State);
}

/// <summary>
/// A compiled template came upon something that it does not know to the letter: an unknown name, a limit. Scriban then makes the
/// page, and says what is wrong if anything is.
/// </summary>
internal sealed class UncertainException : Exception;
