namespace Journeys.TeamRules.Vetting;

/// <summary>
/// All that a team's rules may name. What is not here is refused, so that something new in the runtime, or something that nobody thought
/// of, is refused too. Names are full, without the number of type parameters.
/// </summary>
internal static class AllowedApi
{
    /// <summary>Whole namespaces, the ones below them not among them.</summary>
    private static readonly HashSet<string> Namespaces = new(StringComparer.Ordinal)
    {
        "Journeys.Language.Diagnostics", "Journeys.Language.Model", "Journeys.Language.Rules", "Journeys.Language.Text", "Journeys.Language.Vocabulary",
        "System.Collections.Generic", "System.Collections.Immutable", "System.Collections.Frozen", "System.Collections.ObjectModel",
        "System.Diagnostics.CodeAnalysis",
    };

    /// <summary>Types of other namespaces, with all their members but those in <see cref="Refused"/>.</summary>
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "System.Object", "System.String", "System.Char", "System.Boolean", "System.Byte", "System.SByte", "System.Int16", "System.UInt16",
        "System.Int32", "System.UInt32", "System.Int64", "System.UInt64", "System.Int128", "System.UInt128", "System.Single", "System.Double",
        "System.Decimal", "System.Void", "System.Math", "System.MidpointRounding", "System.Convert",
        "System.DateOnly", "System.DateTime", "System.DateTimeKind", "System.DateTimeOffset", "System.TimeOnly", "System.TimeSpan", "System.DayOfWeek",
        "System.Nullable", "System.Tuple", "System.ValueTuple", "System.ValueType", "System.Enum", "System.Array",
        "System.Span", "System.ReadOnlySpan", "System.Memory", "System.ReadOnlyMemory", "System.MemoryExtensions", "System.Index", "System.Range",
        "System.Func", "System.Action", "System.Predicate", "System.Comparison", "System.Converter",
        "System.StringComparison", "System.StringComparer", "System.StringSplitOptions", "System.Uri", "System.UriKind", "System.Version",
        "System.IComparable", "System.IEquatable", "System.IFormattable", "System.ISpanFormattable", "System.IFormatProvider", "System.IDisposable",
        "System.IParsable", "System.ISpanParsable",
        "System.Exception", "System.ArgumentException", "System.ArgumentNullException", "System.ArgumentOutOfRangeException",
        "System.InvalidOperationException", "System.NotSupportedException", "System.NotImplementedException", "System.FormatException",
        "System.OverflowException", "System.ArithmeticException", "System.DivideByZeroException", "System.IndexOutOfRangeException",
        "System.FlagsAttribute", "System.ObsoleteAttribute",
        "System.Collections.IEnumerable", "System.Collections.IEnumerator",
        "System.Linq.Enumerable", "System.Linq.ImmutableArrayExtensions", "System.Linq.IGrouping", "System.Linq.ILookup", "System.Linq.Lookup", "System.Linq.IOrderedEnumerable",
        "System.Text.StringBuilder", "System.Text.StringBuilder.AppendInterpolatedStringHandler", "System.Text.Rune",
        "System.Text.RegularExpressions.Regex", "System.Text.RegularExpressions.RegexOptions", "System.Text.RegularExpressions.Match",
        "System.Text.RegularExpressions.MatchCollection", "System.Text.RegularExpressions.Group", "System.Text.RegularExpressions.GroupCollection",
        "System.Text.RegularExpressions.Capture", "System.Text.RegularExpressions.CaptureCollection",
        "System.Text.RegularExpressions.MatchEvaluator", "System.Text.RegularExpressions.ValueMatch",
        "System.Text.RegularExpressions.Regex.ValueMatchEnumerator", "System.Text.RegularExpressions.RegexMatchTimeoutException",
        "System.Globalization.NumberStyles", "System.Globalization.DateTimeStyles", "System.Globalization.UnicodeCategory",
        "System.Globalization.CharUnicodeInfo", "System.Globalization.StringInfo", "System.Globalization.TextElementEnumerator",
        "System.Globalization.CultureInfo",
    };

    /// <summary>Types of which only some members may be used.</summary>
    private static readonly Dictionary<string, HashSet<string>> Only = new(StringComparer.Ordinal)
    {
        ["System.Globalization.CultureInfo"] = ["InvariantCulture"],
        ["System.Array"] = ["Length", "Empty", "Sort", "Reverse", "IndexOf", "LastIndexOf", "Exists", "Find", "FindAll", "FindIndex", "FindLast", "TrueForAll", "ForEach", "ConvertAll", "BinarySearch", "Fill", "Copy", "Clear", "Resize", "Clone"],
        ["System.Convert"] = ["ToInt32", "ToInt64", "ToDouble", "ToDecimal", "ToString", "ToBoolean", "ToHexString"],
        ["System.Exception"] = [".ctor", "Message", "InnerException"],
    };

    /// <summary>Members of allowed types that may not be used.</summary>
    private static readonly HashSet<string> Refused = new(StringComparer.Ordinal)
    {
        "System.Object.GetType", "System.Object.GetHashCode", "System.Object.MemberwiseClone", "System.String.GetHashCode",
        "System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTime.Today", "System.DateTime.ToLocalTime", "System.DateTimeOffset.Now",
        "System.DateTimeOffset.UtcNow", "System.DateTimeOffset.ToLocalTime", "System.DateTimeOffset.LocalDateTime",
        "System.String.Intern", "System.String.IsInterned", "System.String.Normalize", "System.String.IsNormalized",
        "System.Text.RegularExpressions.Regex.CacheSize", "System.Text.RegularExpressions.Regex.CompileToAssembly",
        "System.Text.RegularExpressions.Regex.InfiniteMatchTimeout",
        "System.StringComparer.GetHashCode", "System.Collections.Generic.EqualityComparer.GetHashCode", "System.Collections.Generic.IEqualityComparer.GetHashCode",
        "Journeys.Language.Model.Workspace.ForgetViews",
    };

    /// <summary>Types of allowed namespaces that may not be used: what reads whole files is no business of a rule.</summary>
    private static readonly HashSet<string> RefusedTypes = new(StringComparer.Ordinal)
    {
        "Journeys.Language.Model.WorkspaceLoader", "System.Collections.Generic.IAsyncEnumerable", "System.Collections.Generic.IAsyncEnumerator",
    };

    /// <summary>Whether a type may be named.</summary>
    /// <param name="space">Its namespace.</param>
    /// <param name="type">Its full name.</param>
    public static bool HasType(string space, string type) =>
        !RefusedTypes.Contains(type) && (Types.Contains(type) || Namespaces.Contains(space));

    /// <summary>Whether a member of an allowed type may be used.</summary>
    /// <param name="type">The type's full name.</param>
    /// <param name="member">The member's name; <c>.ctor</c> for a constructor; a property's own, not that of its accessor.</param>
    public static bool HasMember(string type, string member) =>
        !Refused.Contains(type + "." + member) && (!Only.TryGetValue(type, out var only) || only.Contains(member));
}
