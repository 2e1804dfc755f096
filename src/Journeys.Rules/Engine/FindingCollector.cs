using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;

namespace Journeys.Rules.Engine;

/// <summary>What the rules find while one journey, or the workspace as a whole, is judged.</summary>
internal sealed class FindingCollector(Workspace workspace, CheckOptions options) : RuleContext
{
    private readonly List<Finding> _findings = [];

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
        if (severity == Severity.Off)
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
