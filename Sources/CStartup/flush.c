#define _GNU_SOURCE
#include <errno.h>
#include <unistd.h>

int extract_flush_file_system(int descriptor) {
#ifdef __linux__
    return syncfs(descriptor);
#else
    (void)descriptor;
    errno = ENOSYS;
    return -1;
#endif
}
