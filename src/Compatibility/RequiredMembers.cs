namespace System.Runtime.CompilerServices
{
    /// <summary>What the compiler puts on a member that is <c>required</c>, and on its type.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
    [Microsoft.CodeAnalysis.Embedded]
    internal sealed class RequiredMemberAttribute : Attribute;

    /// <summary>What the compiler puts on a constructor that only a compiler with this feature may call.</summary>
    /// <param name="featureName">The feature, such as <c>RequiredMembers</c>.</param>
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    [Microsoft.CodeAnalysis.Embedded]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        public string FeatureName { get; } = featureName;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Says that a constructor sets all that is <c>required</c>.</summary>
    [AttributeUsage(AttributeTargets.Constructor)]
    [Microsoft.CodeAnalysis.Embedded]
    internal sealed class SetsRequiredMembersAttribute : Attribute;
}
