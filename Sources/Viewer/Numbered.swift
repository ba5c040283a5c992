/// Values by the order in which they came first: a page says each once, and its number where it stands.
package struct Numbered<Value: Hashable> {
    package private(set) var all: [Value] = []
    private var numbers: [Value: Int] = [:]

    package init() {}

    package mutating func number(of value: Value) -> Int {
        if let known = numbers[value] { return known }
        numbers[value] = all.count
        all.append(value)
        return all.count - 1
    }
}
