namespace Journeys.Mcp.Offering;

/// <summary>What was asked cannot be done as it was asked: one sentence that says what to ask instead. The one who asked can put it right.</summary>
public sealed class RefusedException : Exception
{
    /// <param name="message">The sentence.</param>
    /// <param name="cause">What it came of.</param>
    public RefusedException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
