package org.ventanilla.bench;

/** A person as the baseline sees them: the rules of the baseline write their answers here. Public for generated code. */
public class Answered {

    static final byte YES = 1;
    static final byte NO = 2;

    private byte[] answers = new byte[0];

    void expect(int procedures) {
        answers = new byte[procedures];
    }

    /** @param answer 1 for a certain yes, 2 for a certain no */
    public void answer(int procedure, int answer) {
        answers[procedure] = (byte) answer;
    }

    byte of(int procedure) {
        return answers[procedure];
    }
}
