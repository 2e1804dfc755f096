namespace Journeys.TeamRules.Vetting;

/// <summary>
/// What the compiler writes into an assembly by itself: for records, iterators, interpolated strings, collection expressions. A person
/// may not write these names; <see cref="SourceVetter"/> sees to that.
/// </summary>
internal static class CompilerApi
{
    private const string Services = "System.Runtime.CompilerServices";

    /// <summary>Attributes of the compiler that change what runs, and when.</summary>
    private static readonly HashSet<string> Dangerous = new(StringComparer.Ordinal)
    {
        Services + ".ModuleInitializerAttribute", Services + ".UnsafeAccessorAttribute", Services + ".UnsafeAccessorTypeAttribute",
        Services + ".InternalsVisibleToAttribute", Services + ".IgnoresAccessChecksToAttribute", Services + ".MethodImplAttribute",
    };

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "System.Attribute", "System.AttributeUsageAttribute", "System.AttributeTargets", "System.MulticastDelegate", "System.IAsyncResult",
        "System.AsyncCallback", "System.IntPtr", "System.RuntimeTypeHandle", "System.RuntimeFieldHandle", "System.ParamArrayAttribute",
        "System.Collections.ICollection", "System.Collections.IList", "System.Collections.IStructuralComparable", "System.Collections.IStructuralEquatable",
        "System.Diagnostics.DebuggableAttribute", "System.Diagnostics.DebuggableAttribute.DebuggingModes", "System.Diagnostics.DebuggerHiddenAttribute",
        "System.Diagnostics.DebuggerBrowsableAttribute", "System.Diagnostics.DebuggerBrowsableState", "System.Diagnostics.DebuggerDisplayAttribute",
        "System.Reflection.DefaultMemberAttribute", Services + ".IsExternalInit",
    };

    /// <summary>Members, by type; the runtime's own machinery, of which no more is let in than this.</summary>
    private static readonly Dictionary<string, string[]> Members = new(StringComparer.Ordinal)
    {
        ["System.Object"] = ["GetHashCode"],
        ["System.String"] = ["GetHashCode"],
        ["System.Collections.Generic.EqualityComparer"] = ["GetHashCode"],
        ["System.Type"] = ["GetTypeFromHandle", "op_Equality", "op_Inequality"],
        ["System.Environment"] = ["get_CurrentManagedThreadId"],
        ["System.Array"] = ["SetValue"],
        ["System.Delegate"] = ["Combine", "Remove"],
        ["System.Threading.Interlocked"] = ["CompareExchange"],
        [Services + ".RuntimeHelpers"] = ["InitializeArray", "CreateSpan", "EnsureSufficientExecutionStack", "GetSubArray"],
        [Services + ".DefaultInterpolatedStringHandler"] = [".ctor", "AppendLiteral", "AppendFormatted", "ToStringAndClear"],
        [Services + ".SwitchExpressionException"] = [".ctor"],
        [Services + ".Unsafe"] = ["Add", "As", "AsRef"],
        ["System.Runtime.InteropServices.CollectionsMarshal"] = ["SetCount", "AsSpan"],
        ["System.Runtime.InteropServices.ImmutableCollectionsMarshal"] = ["AsImmutableArray"],
        ["System.Runtime.InteropServices.MemoryMarshal"] = ["CreateReadOnlySpan", "CreateSpan"],
        ["System.Collections.ICollection"] = ["get_Count", "get_IsSynchronized", "get_SyncRoot", "CopyTo"],
        ["System.Collections.IList"] = ["get_IsFixedSize", "get_IsReadOnly", "get_Item", "set_Item", "Add", "Clear", "Contains", "IndexOf", "Insert", "Remove", "RemoveAt"],
    };

    /// <summary>Whether the compiler may have named a type.</summary>
    public static bool HasType(string space, string type) =>
        Types.Contains(type) || Members.ContainsKey(type) || IsItsAttribute(space, type) || IsInlineArray(space, type);

    /// <summary>Whether the compiler may have used a member.</summary>
    /// <param name="space">The namespace of its type.</param>
    /// <param name="type">The full name of its type.</param>
    /// <param name="member">Its name in the tables, such as <c>get_Count</c>.</param>
    public static bool HasMember(string space, string type, string member) =>
        (Members.TryGetValue(type, out var members) && members.Contains(member))
        || ((IsItsAttribute(space, type) || Types.Contains(type)) && member == ".ctor");

    private static bool IsItsAttribute(string space, string type) =>
        space == Services && type.EndsWith("Attribute", StringComparison.Ordinal) && !Dangerous.Contains(type);

    private static bool IsInlineArray(string space, string type) =>
        space == Services && type.StartsWith(Services + ".InlineArray", StringComparison.Ordinal);
}
