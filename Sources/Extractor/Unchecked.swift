/// A value that may go from thread to thread though the compiler cannot tell: one thread at a time uses
/// it. Who wraps a value says what sees to that.
package struct Unchecked<Value: ~Copyable>: ~Copyable, @unchecked Sendable {
    package var value: Value

    package init(_ value: consuming Value) { self.value = value }
}

extension Unchecked: Copyable where Value: Copyable {}
