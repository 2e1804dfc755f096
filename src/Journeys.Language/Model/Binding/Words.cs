namespace Journeys.Language.Model.Binding;

/// <summary>What the words of choices mean.</summary>
internal static class Words
{
    public static ChannelKind? Channel(string? word) => word switch
    {
        "online" => ChannelKind.Online,
        "offline" => ChannelKind.Offline,
        _ => null,
    };

    public static AddressForm? Address(string? word) => word switch
    {
        "formal" => AddressForm.Formal,
        "informal" => AddressForm.Informal,
        _ => null,
    };

    public static MetricKind? Metric(string? word) => word switch
    {
        "nps" => MetricKind.Nps,
        "csat" => MetricKind.Csat,
        "ces" => MetricKind.Ces,
        "rate" => MetricKind.Rate,
        "count" => MetricKind.Count,
        "duration" => MetricKind.Duration,
        "score" => MetricKind.Score,
        _ => null,
    };

    public static MetricMethod? Method(string? word) => word switch
    {
        "mean" => MetricMethod.Mean,
        "top-box" => MetricMethod.TopBox,
        _ => null,
    };

    public static Better? Direction(string? word) => word switch
    {
        "higher" => Better.Higher,
        "lower" => Better.Lower,
        _ => null,
    };

    public static JourneyStatus Journey(string? word) => word switch
    {
        "draft" => JourneyStatus.Draft,
        "retired" => JourneyStatus.Retired,
        _ => JourneyStatus.Live,
    };

    public static FieldKind? Field(string? word) => word switch
    {
        "text" => FieldKind.Text,
        "number" => FieldKind.Number,
        "date" => FieldKind.Date,
        "link" => FieldKind.Link,
        _ => null,
    };

    public static VariantKind? Variant(string? word) => word switch
    {
        "as-is" => VariantKind.AsIs,
        "to-be" => VariantKind.ToBe,
        _ => null,
    };

    public static TouchpointState? Touchpoint(string? word) => word switch
    {
        "planned" => TouchpointState.Planned,
        "live" => TouchpointState.Live,
        "retiring" => TouchpointState.Retiring,
        _ => null,
    };

    public static CriticalKind? Critical(string? word) => word switch
    {
        "no" => CriticalKind.No,
        "first-contact" => CriticalKind.FirstContact,
        "transaction" => CriticalKind.Transaction,
        "onboarding" => CriticalKind.Onboarding,
        "service" => CriticalKind.Service,
        "moment-of-truth" => CriticalKind.MomentOfTruth,
        _ => null,
    };

    public static PriorityLevel? Priority(string? word) => word switch
    {
        "high" => PriorityLevel.High,
        "medium" => PriorityLevel.Medium,
        "low" => PriorityLevel.Low,
        _ => null,
    };

    public static Evidence? Evidence(string? word) => word switch
    {
        "observed" => Model.Evidence.Observed,
        "assumed" => Model.Evidence.Assumed,
        "proposed" => Model.Evidence.Proposed,
        _ => null,
    };

    public static LegalBasis? Basis(string? word) => word switch
    {
        "consent" => LegalBasis.Consent,
        "contract" => LegalBasis.Contract,
        "legal-obligation" => LegalBasis.LegalObligation,
        "vital-interests" => LegalBasis.VitalInterests,
        "public-task" => LegalBasis.PublicTask,
        "legitimate-interests" => LegalBasis.LegitimateInterests,
        _ => null,
    };

    public static FeedbackKind? Feedback(string? word) => word switch
    {
        "survey" => FeedbackKind.Survey,
        "interview" => FeedbackKind.Interview,
        "review" => FeedbackKind.Review,
        "analytics" => FeedbackKind.Analytics,
        "support" => FeedbackKind.Support,
        _ => null,
    };

    public static OpportunityStatus? Opportunity(string? word) => word switch
    {
        "proposed" => OpportunityStatus.Proposed,
        "planned" => OpportunityStatus.Planned,
        "doing" => OpportunityStatus.Doing,
        "done" => OpportunityStatus.Done,
        "rejected" => OpportunityStatus.Rejected,
        _ => null,
    };
}
