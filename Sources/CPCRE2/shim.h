#ifndef CPCRE2_SHIM_H
#define CPCRE2_SHIM_H

// PCRE2 builds each function once per code unit width and picks the name by this
// macro; text is UTF-8 all the way, so only the 8-bit library is linked.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <stddef.h>
#include <pcre2.h>

// Swift does not import macros that are casts or unsigned suffix arithmetic; each
// constant that the engine uses gets a typed name here.
// Swift reads size_t as Int, in which "no such group" is -1.
static const ptrdiff_t EXTRACT_PCRE2_UNSET = (ptrdiff_t)PCRE2_UNSET;

// pcre2_xxx names are function-like aliases of pcre2_xxx_8 that Swift cannot see
// through; the engine calls the _8 functions directly, so nothing else is needed.
#endif
