/** A stranger that uses the library as a named module. */
module org.secrecy.examples.modular {
    requires org.secrecy.policy;
}
