namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that a parameter is not null where the method gives this answer.</summary>
/// <param name="returnValue">The answer.</param>
[AttributeUsage(AttributeTargets.Parameter)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
