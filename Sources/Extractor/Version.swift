/// What this is a version of: the program and the records it makes.
public enum Version {
    public static let current = "0.1.0"
}
