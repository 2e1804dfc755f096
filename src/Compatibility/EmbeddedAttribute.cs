namespace Microsoft.CodeAnalysis;

/// <summary>Says that a type is seen in its own assembly alone, also by those that see what is internal there.</summary>
[Embedded]
internal sealed class EmbeddedAttribute : System.Attribute;
