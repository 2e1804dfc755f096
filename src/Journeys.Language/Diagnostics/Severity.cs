namespace Journeys.Language.Diagnostics;

/// <summary>How much a finding weighs. The order is by weight, so that severities can be compared.</summary>
public enum Severity
{
    /// <summary>The rule does not run.</summary>
    Off,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Likely to hurt the customer or the team.</summary>
    Warning,

    /// <summary>Wrong; a check fails on it unless told otherwise.</summary>
    Error,
}
