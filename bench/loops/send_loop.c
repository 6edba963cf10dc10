/* The limit: the same bytes to every connection, by send() and nothing else. Argument: bytes of a frame.
   A line on the standard input is one frame to all. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

int main(int argc, char **argv) {
    struct rlimit most;
    getrlimit(RLIMIT_NOFILE, &most);
    most.rlim_cur = most.rlim_max;
    setrlimit(RLIMIT_NOFILE, &most);
    size_t size = argc > 1 ? strtoul(argv[1], NULL, 10) : 512, head = size < 126 ? 2 : 4;
    unsigned char *frame = malloc(size + head);
    frame[0] = 0x81;
    frame[1] = size < 126 ? size : 126;
    if (head == 4) { frame[2] = size >> 8; frame[3] = size & 255; }
    memset(frame + head, 'x', size);
    memcpy(frame + head, "{\"type\":\"entries\"", 17);
    int listening = socket(AF_INET, SOCK_STREAM, 0), *all = malloc(sizeof(int) * 65536), count = 0, one = 1;
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof at;
    if (bind(listening, (struct sockaddr *)&at, length) || listen(listening, 4096)) return 1;
    getsockname(listening, (struct sockaddr *)&at, &length);
    printf("%d\n", ntohs(at.sin_port));
    fflush(stdout);
    struct pollfd asked[2] = {{.fd = listening, .events = POLLIN}, {.fd = 0, .events = POLLIN}};
    char line[64];
    while (poll(asked, 2, -1) >= 0) {
        if (asked[0].revents & POLLIN) {
            all[count] = accept(listening, NULL, NULL);
            setsockopt(all[count++], IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        }
        if (asked[1].revents & (POLLIN | POLLHUP)) {
            if (read(0, line, sizeof line) <= 0) return 0;
            for (int n = 0; n < count; n++) send(all[n], frame, size + head, MSG_NOSIGNAL);
        }
    }
    return 0;
}
