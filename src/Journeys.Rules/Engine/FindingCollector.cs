using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;

namespace Journeys.Rules.Engine;

/// <summary>What the rules find while one journey, or the workspace as a whole, is judged.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="options">What is asked of the check.</param>
/// <param name="saysOnce">
/// Whether what a rule says of a place again, in the same words, is left out: for a journey that uses one shared touchpoint many times.
/// </param>
internal sealed class FindingCollector(Workspace workspace, CheckOptions options, bool saysOnce = false) : RuleContext
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string Rule, Origin Place, Phrase Message)>? _said = saysOnce ? [] : null;

    /// <summary>The rule that is running.</summary>
    public Rule? Running { get; set; }

    /// <inheritdoc/>
    public override Workspace Workspace { get; } = workspace;

    /// <inheritdoc/>
    public override Date Today { get; } = options.Today;

    /// <inheritdoc/>
    public override MeasuredFigures Measures { get; } = options.Measures;

    /// <summary>What was found, in the order found.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <inheritdoc/>
    public override void Report(
        Origin place,
        Phrase message,
        ImmutableArray<RelatedPlace> related = default,
        ImmutableArray<Fix> fixes = default) => Report(place, Running!.Descriptor.DefaultSeverity, message, related, fixes);

    /// <inheritdoc/>
    public override void Report(
        Origin place,
        Severity severity,
        Phrase message,
        ImmutableArray<RelatedPlace> related = default,
        ImmutableArray<Fix> fixes = default)
    {
        var rule = Running!.Descriptor;
        severity = options.SeverityOf(place.File, rule) ?? severity;
        if (severity == Severity.Off || _said?.Add((rule.Name, place, message)) == false)
        {
            return;
        }

        _findings.Add(new Finding(rule, severity, message, place)
        {
            Related = related.IsDefault ? [] : related,
            Fixes = fixes.IsDefault ? [] : fixes,
        });
    }
}
