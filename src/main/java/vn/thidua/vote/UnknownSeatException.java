package vn.thidua.vote;

/** The token of a telephone belongs to no card in use. */
final class UnknownSeatException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
