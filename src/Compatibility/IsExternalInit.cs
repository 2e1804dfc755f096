namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for where a property is set with <c>init</c>.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal static class IsExternalInit;
