// The C library of the system under one name, so that no other file asks which one it is.
//
// Tried with Glibc alone. The names that the sources use are those of POSIX; where one differs (`st_mtim`), the place
// that uses it says so.

#if canImport(Glibc)
    @_exported import Glibc
#elseif canImport(Musl)
    @_exported import Musl
#elseif canImport(Darwin)
    @_exported import Darwin
#endif
