namespace Journeys.Language.Model;

/// <summary>
/// Statements of a touchpoint that stand there and could not be read (<c>priority hihg</c>). Their mistake is told where it is made, so
/// nothing is said of their lack.
/// </summary>
[Flags]
public enum UnreadStatements
{
    /// <summary>None: all could be read.</summary>
    None = 0,

    /// <summary><c>channel</c>.</summary>
    Channel = 1,

    /// <summary><c>critical</c>.</summary>
    Critical = 2,

    /// <summary><c>priority</c>.</summary>
    Priority = 4,

    /// <summary><c>need</c>.</summary>
    Need = 8,

    /// <summary><c>owner</c>.</summary>
    Owner = 16,

    /// <summary><c>says</c>.</summary>
    Says = 32,

    /// <summary><c>metric</c> or <c>feedback</c>.</summary>
    Measure = 64,

    /// <summary><c>personalised</c>.</summary>
    Personalised = 128,
}
