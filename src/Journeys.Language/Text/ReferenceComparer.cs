using System.Runtime.CompilerServices;

namespace Journeys.Language.Text;

/// <summary>Two things are equal when they are the same object. (netstandard2.0 has none.)</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly ReferenceComparer<T> Instance = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
